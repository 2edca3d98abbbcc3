import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../components/app';
import '../../lib/overlay/tokens.css';
import '../../components/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
