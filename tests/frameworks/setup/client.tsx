/** The code that the setup page gives for each framework, all on one page. */
import { hydrateRoot } from 'react-dom/client';
import { mount } from 'svelte';
import { createApp } from 'vue';
import { KetamineExplainer } from './React.jsx';
import SvelteCode from './Svelte.svelte';
import VueCode from './Vue.vue';

const [forReact, forVue, forSvelte] = document.querySelectorAll('main');
hydrateRoot(forReact!, <KetamineExplainer />);
createApp(VueCode).mount(forVue!);
mount(SvelteCode, { target: forSvelte! });
