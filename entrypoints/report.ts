import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { landmarksOf } from '../lib/pages';
import { isKnownOrigin } from '../lib/pages/hosts';
import { pageOf } from '../lib/pages/page-of';
import { linesMost } from '../lib/report/limits';
import { reportOn } from '../lib/report/structure';

/**
 * Looks at the page once, when a person asks for a report, and is gone. What it returns goes to the
 * worker; a script without a name of its own would return nothing.
 */
export default defineUnlistedScript({
  globalName: 'aceCompanionReport',
  main() {
    if (!isKnownOrigin(location.origin)) return null;
    // Without the query: it may hold what is nobody's business.
    const page = pageOf(location.origin + location.pathname);
    const landmarks = page && landmarksOf(page);
    return landmarks ? reportOn(document, landmarks, linesMost) : null;
  },
});
