import { createElement } from 'lwc';
import App from 'webruntime/app';
import { options } from 'c/options';
import { start } from './start.js';

const LATE = 3000;

start((page, make) => {
  const main = document.querySelector('main');
  if (options.late) {
    // A plain element that gets its shadow root long after the page has settled. No mutation record
    // reports that.
    const host = main.appendChild(document.createElement('div'));
    setTimeout(() => host.attachShadow({ mode: 'open' }).appendChild(make()), LATE);
    return;
  }
  const app = createElement('webruntime-app', { is: App });
  app.page = page;
  main.appendChild(app);
});
