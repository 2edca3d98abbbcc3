import { autoUpdate, computePosition, flip, hide, offset, shift } from '@floating-ui/dom';
import { words, type Peer } from './peer';

/** One box for each field, placed by floating-ui whenever its `autoUpdate` notices a change. */
export function floatingBoxes(): Peer {
  const boxes = new Map<string, HTMLElement>();
  const stops: (() => void)[] = [];
  return {
    start(fields) {
      for (const { label, element } of fields) {
        const box = document.createElement('div');
        box.role = 'note';
        box.ariaLabel = words(label);
        box.textContent = words(label);
        Object.assign(box.style, {
          position: 'fixed',
          top: '0',
          left: '0',
          inlineSize: 'max-content',
          zIndex: '10000',
          border: '1px solid',
          background: '#fff',
          padding: '0 6px',
          font: '12px/18px sans-serif',
          pointerEvents: 'none',
        });
        document.body.append(box);
        boxes.set(label, box);
        const place = async () => {
          const { x, y, middlewareData } = await computePosition(element, box, {
            strategy: 'fixed',
            placement: 'top-end',
            middleware: [offset(4), flip(), shift(), hide()],
          });
          Object.assign(box.style, {
            left: `${x}px`,
            top: `${y}px`,
            visibility: middlewareData.hide?.referenceHidden ? 'hidden' : 'visible',
          });
        };
        stops.push(autoUpdate(element, box, () => void place()));
      }
    },
    use() {},
    help: (label) => boxes.get(label) ?? null,
    drawn: () => [...boxes.values()],
    end() {
      for (const stop of stops) stop();
      for (const box of boxes.values()) box.remove();
    },
  };
}
