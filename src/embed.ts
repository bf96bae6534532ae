/** Entry of the classic script: registers the element and exports nothing, so that no global is made. */
import './index';
