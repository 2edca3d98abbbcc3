import type { Action } from '../../lib/guidance/types';
import { MoreIcon, OnIcon } from '../shared/icons';
import { useTexts } from '../shared/texts-context';

interface MenuProps {
  items: readonly Action[];
  onPress: (action: Action) => void;
}

/** The ⋯ menu. */
export function Menu({ items, onPress }: MenuProps) {
  const { t } = useTexts();
  return (
    <>
      <button type="button" className="more" aria-label={t('guidance.more')} popoverTarget="more">
        <MoreIcon />
      </button>
      <div id="more" popover="auto" className="menu">
        {items.map((item) =>
          item.href === undefined ? (
            <button
              key={item.label}
              type="button"
              aria-pressed={item.isOn}
              popoverTarget="more"
              popoverTargetAction="hide"
              onClick={() => onPress(item)}
            >
              {item.label}
              {item.isOn && <OnIcon />}
            </button>
          ) : (
            <a
              key={item.label}
              className="button"
              href={item.href}
              target="_blank"
              rel="noreferrer"
            >
              {item.label}
            </a>
          ),
        )}
      </div>
    </>
  );
}
