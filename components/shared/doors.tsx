import type { Door } from '../../lib/guidance';
import { GoIcon } from './icons';

interface DoorsProps {
  doors: readonly Door[];
  onChoose: (answer: Door['answer']) => void;
}

/** The first question of the triage: where the user stands. */
export function Doors({ doors, onChoose }: DoorsProps) {
  if (doors.length === 0) return null;
  return (
    <ul className="doors">
      {doors.map(({ answer, label, note }) => (
        <li key={answer}>
          <button type="button" onClick={() => onChoose(answer)}>
            <span>
              {label}
              <small>{note}</small>
            </span>
            <GoIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
