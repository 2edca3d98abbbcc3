import type { Action } from '../../lib/guidance/types';
import { links } from '../../lib/guide/links';

interface ActionButtonProps {
  action: Action;
  isMain: boolean;
  onPress: (action: Action) => void;
}

const sites = { form: links.importerForm, portal: links.portal } as const;

/** A button of a face. Links open in a new tab, because the one in front may hold a half-filled form. */
export function ActionButton({ action, isMain, onPress }: ActionButtonProps) {
  const { label, act } = action;
  const href = act?.type === 'open-site' ? sites[act.site] : action.href;
  const className = isMain ? 'main big' : 'big';
  if (href !== undefined) {
    return (
      <a className={`button ${className}`} href={href} target="_blank" rel="noreferrer">
        {label}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={className}
      aria-pressed={action.isOn}
      onClick={() => onPress(action)}
    >
      {label}
    </button>
  );
}
