import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { landmarksOf } from '../lib/pages';
import { isKnownOrigin } from '../lib/pages/hosts';
import { pageOf } from '../lib/pages/page-of';
import { maxReportLines } from '../lib/report/limits';
import { reportOn } from '../lib/report/structure';

/**
 * Examines the page once, when the user asks for a report, and exits. The return value goes to the
 * worker. The script needs a global name, because WXT discards the return value of a script without
 * one.
 */
export default defineUnlistedScript({
  globalName: 'aceCompanionReport',
  main() {
    if (!isKnownOrigin(location.origin)) return null;
    // Without the query, which may contain private data.
    const page = pageOf(location.origin + location.pathname);
    const landmarks = page && landmarksOf(page);
    return landmarks ? reportOn(document, landmarks, maxReportLines) : null;
  },
});
