import { driver } from 'driver.js';
import css from 'driver.js/dist/driver.css';
import { hints } from 'driver.js/hints';
import hintsCss from 'driver.js/dist/hints.css';
import { fieldOf } from './fields';
import { addSheet } from './sheet';
import { words, type Peer } from './peer';

const shown = (selector: string) => [...document.querySelectorAll(selector)];

/** Finds a field that was rendered again, where the library supports it. */
const lookUp = (label: string) => () => {
  const field = fieldOf(label);
  if (!field) throw new Error(`the page has no field "${label}"`);
  return field;
};

/** A tour with a step at each field. */
export function driverTour(): Peer {
  let tour: ReturnType<typeof driver> | undefined;
  let labels: string[] = [];
  let removeSheet = () => {};
  return {
    start(fields) {
      removeSheet = addSheet(css);
      labels = fields.map(({ label }) => label);
      tour = driver({
        animate: false,
        overlayOpacity: 0,
        stagePadding: 2,
        popoverOffset: 4,
        allowKeyboardControl: false,
        overlayClickBehavior: () => {},
        steps: labels.map((label) => ({
          element: lookUp(label),
          popover: { title: label, description: words(label), side: 'top', align: 'end' },
        })),
      });
    },
    use(label) {
      const index = labels.indexOf(label);
      if (tour?.isActive() && tour.getActiveIndex() === index) return;
      if (tour?.isActive()) tour.moveTo(index);
      else tour?.drive(index);
    },
    help: (label) => {
      const index = tour?.isActive() ? tour.getActiveIndex() : undefined;
      const isAt = index !== undefined && labels[index] === label;
      return isAt ? document.querySelector('.driver-popover') : null;
    },
    drawn: () => shown('.driver-popover'),
    end() {
      tour?.destroy();
      removeSheet();
    },
  };
}

/** A beacon at each field. The one in use has its text open. */
export function driverHints(): Peer {
  let all: ReturnType<typeof hints> | undefined;
  let removeSheet = () => {};
  return {
    start(fields) {
      removeSheet = addSheet(hintsCss);
      all = hints({
        beacon: { side: 'right', align: 'center', animate: false },
        overlay: false,
        popoverOffset: 4,
        hints: fields.map(({ label }) => ({
          id: label,
          element: lookUp(label),
          popover: { title: label, description: words(label), side: 'top', align: 'end' },
        })),
      });
      all.show();
    },
    use: (label) => {
      if (all?.getActive()?.id !== label) all?.open(label);
    },
    help: (label) =>
      all?.getActive()?.id === label ? document.querySelector('.driver-hint-popover') : null,
    drawn: () => shown('.driver-hint, .driver-hint-popover'),
    end() {
      all?.hide();
      removeSheet();
    },
  };
}
