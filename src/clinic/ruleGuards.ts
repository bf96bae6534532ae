/** Locks on single subjects: medicines, the adult who comes along, alcohol, how many visits. For folded text. */
import { namesShortTime } from './drivingGuard';
import type { TextRule } from './fields';
import { sentencesOf } from './foldText';

interface RuleGuard {
	/** What looks like the refused thing but is its opposite, set aside first. */
	readonly except: RegExp;
	readonly refuse: RegExp;
	readonly allowed: string;
}

const RULE_GUARDS: Readonly<Record<TextRule, RuleGuard>> = {
	medicine: {
		except:
			/(\b(not|never|no)|n't)( ever)?(,? (or|and|ni|stop|skip|hold|pause|change|deje|suspenda|cambie|de tomar))+|\b(ask|call|tell|pregunt|llam)[^.;!?]*? (if|which|what|whether|before|when|si|cual|que|antes)\b[^.;!?]*/g,
		refuse:
			/\b(stop|skip|hold|withhold|pause|omit|taper|quit)(s|p?ing)?\b|(\b(not|never|avoid)|n't) tak(e|ing)\b|\bno tom(e|ar)\b|\b(suspend|interrump|omit)(a|ir|er)\b|\bdej(e|ar de tomar)\b/,
		allowed: 'nothing that tells to stop, skip or hold a medicine ("Ask us" is fine)',
	},
	companion: {
		except:
			/(\b(not|never|cannot|no (se|puede|debe))|n't)( \w+){0,4} (alone|sol[oa]|by yourself|on your own|optional|opcional|yourself)\b/g,
		refuse:
			/\bno (companion|escort|need)\b|(\b(not?|never)|n't)( \w+){0,3} (needed|required|necessary)\b|(\b(not|never)|n't) need\b|\b(come|leave|go|travel|ride)( home)? (alone|by yourself|on (your|their) own)\b|\bdrive yourself\b|\b(optional|unnecessary|opcional)\b|\bno (es necesari|se (necesit|requier)|necesit|requier|hace falta)|\b(irs?e?|venir|salir|volver|vaya|venga)( a (su )?casa)? sol[oa]\b/,
		allowed: 'nothing that says that no adult is needed',
	},
	alcohol: {
		except:
			/(\b(not|never|no)|n't)( even)? (one|a|some|puede|podra|debe)\b|\bdrink (water|clear)|\bwhen you (can|may) drink|\b(beber|tomar) agua/g,
		refuse:
			/\b(may|can|could|(ok(ay)?|fine|free|allowed) to)( \w+)? (drink|have|enjoy)\b|\b(alcohol|wine|beer|drinks?|drinking)(( \w+){0,2} (is|are))? (fine|ok(ay)?|allowed|permitted|all ?right)\b|\b(one|a|some|glass of|light) (drinks?|drinking|beer|wine|alcohol)\b|\b(puede|podra) (beber|tomar)\b|\b(alcohol|vino|cerveza) (esta|es) (bien|permitid)/,
		allowed: 'nothing that allows alcohol sooner than 24 hours after',
	},
	sessions: {
		except: /(?!)/,
		refuse: /\breco(m?mend|miend)/,
		allowed: 'a fact; nothing recommended',
	},
};

/** What is allowed, when the text breaks the rule of its subject. */
export function refuseByRule(folded: string, rule: TextRule): string | undefined {
	const { except, refuse, allowed } = RULE_GUARDS[rule];
	const early =
		rule === 'alcohol' &&
		sentencesOf(folded).some((sentence) => /\b(?:after|despues)\b/.test(sentence) && namesShortTime(sentence));
	return early || refuse.test(folded.replace(except, '_')) ? allowed : undefined;
}
