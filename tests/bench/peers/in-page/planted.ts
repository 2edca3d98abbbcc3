import type { Peer } from './peer';

/** A distance at which help no longer seems to belong to its field, px. */
const away = 40;

/**
 * Does everything wrong on purpose: each row of the comparison must detect at least one of its
 * faults. Its help is 40 px below the field and stays there whatever happens, takes focus, swallows
 * letters, adds a Tab stop, covers the whole page, changes the fields' attributes and leaves all of
 * this behind.
 */
export function planted(): Peer {
  const boxes = new Map<string, HTMLElement>();
  return {
    start(fields) {
      const cover = document.createElement('div');
      Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '9998' });
      document.body.append(cover);
      boxes.set('', cover);
      for (const { label, element } of fields) {
        const box = document.createElement('div');
        box.textContent = label;
        box.tabIndex = 0;
        const { left, bottom } = element.getBoundingClientRect();
        Object.assign(box.style, {
          position: 'fixed',
          left: `${left}px`,
          top: `${bottom + away}px`,
          zIndex: '9999',
          background: '#ff0',
        });
        document.body.append(box);
        box.focus();
        boxes.set(label, box);
        element.dataset['planted'] = label;
      }
      window.addEventListener('keydown', (event) => {
        if (/^[aeiou]$/.test(event.key)) event.preventDefault();
      });
    },
    use() {},
    help: (label) => boxes.get(label) ?? null,
    drawn: () => [...boxes.values()],
    end() {
      for (const box of boxes.values()) box.remove();
    },
  };
}
