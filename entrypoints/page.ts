import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWhenActive } from '../lib/page-script/start';

export default defineUnlistedScript(() => startWhenActive());
