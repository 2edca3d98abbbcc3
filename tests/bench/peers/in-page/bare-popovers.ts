import { words, type Peer } from './peer';

/** The platform alone: a popover for each field, anchored by CSS. */
export function barePopovers(): Peer {
  const popovers = new Map<string, HTMLElement>();
  return {
    start(fields) {
      for (const { label, element } of fields) {
        const popover = document.createElement('div');
        popover.popover = 'manual';
        popover.role = 'note';
        popover.ariaLabel = words(label);
        popover.textContent = words(label);
        Object.assign(popover.style, {
          inset: 'auto',
          margin: '0 0 4px',
          padding: '0 6px',
          font: '12px/18px sans-serif',
          pointerEvents: 'none',
          positionAnchor: 'auto',
          positionArea: 'block-start span-inline-start',
          positionVisibility: 'anchors-visible',
        });
        document.body.append(popover);
        popover.showPopover({ source: element });
        popovers.set(label, popover);
      }
    },
    use() {},
    help: (label) => popovers.get(label) ?? null,
    drawn: () => [...popovers.values()],
    end() {
      for (const popover of popovers.values()) popover.remove();
    },
  };
}
