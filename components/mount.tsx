import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../lib/overlay/tokens.css';
import './page.css';
import './sections.css';
import './controls.css';
import './logins/logins.css';

/** Starts an extension page: draws `page` into its one element. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
