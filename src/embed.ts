/** Entry of the classic script: registers the element and exports nothing, so that it adds no global. */
import './index';
