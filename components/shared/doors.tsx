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
          {/* Read as a name and a note, not as one run of words. */}
          <button
            type="button"
            aria-labelledby={`door-${answer}`}
            aria-describedby={`door-${answer}-note`}
            onClick={() => onChoose(answer)}
          >
            <span>
              <span id={`door-${answer}`}>{label}</span>
              <small id={`door-${answer}-note`}>{note}</small>
            </span>
            <GoIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
