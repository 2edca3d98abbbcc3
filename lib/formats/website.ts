/** Checks the address of a website as a user types it, with or without "https://". */
import { hostFault } from './email';

export type WebsiteFault = 'website email' | 'website form' | 'email ending' | 'made up';

export function websiteFault(text: string): WebsiteFault | null {
  if (/^[^\s/]+@[^\s/]+$/.test(text)) return 'website email';
  const [, host = ''] = /^(?:https?:\/\/)?([^\s/:?#@]+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(text) ?? [];
  const fault = hostFault(host.normalize('NFC').replace(/[^\0-\x7f]/g, 'x'));
  return fault === 'no host' ? 'website form' : fault;
}
