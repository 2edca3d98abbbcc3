import type { Door } from '../../lib/guidance';
import { GoIcon } from './icons';

interface DoorsProps {
  doors: readonly Door[];
  onChoose: (answer: Door['answer']) => void;
}

/** Where a person stands: each answer leads on. */
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
