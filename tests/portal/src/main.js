import '@lwc/synthetic-shadow';
import { start } from './start.js';

start((page, make) => {
  // An Aura site wraps its pages in many nested divs.
  let place = document.querySelector('main');
  for (let depth = 0; depth < 4; depth += 1)
    place = place.appendChild(document.createElement('div'));
  place.appendChild(make());
});
