import Shepherd, { type StepOptions, type Tour } from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css';
import { fieldOf } from './fields';
import { addSheet } from './sheet';
import { words, type Peer } from './peer';

/** A tour with a step at each field, without its dark overlay. */
export function shepherdTour(): Peer {
  let tour: Tour | undefined;
  let removeSheet = () => {};
  return {
    start(fields) {
      removeSheet = addSheet(css);
      tour = new Shepherd.Tour({
        useModalOverlay: false,
        keyboardNavigation: false,
        defaultStepOptions: { scrollTo: false, cancelIcon: { enabled: true } },
      });
      tour.addSteps(
        fields.map(({ label, element }): StepOptions => ({
          id: label,
          text: words(label),
          attachTo: { element: () => fieldOf(label) ?? element, on: 'top-end' },
          buttons: [
            { text: 'Back', action: () => void tour?.back() },
            { text: 'Next', action: () => void tour?.next() },
          ],
        })),
      );
    },
    use(label) {
      if (tour?.getCurrentStep()?.id === label) return;
      if (!tour?.isActive()) void tour?.start();
      void tour?.show(label);
    },
    help: (label) => {
      const step = tour?.getCurrentStep();
      return step?.id === label ? (step.getElement() ?? null) : null;
    },
    drawn: () => [...document.querySelectorAll('.shepherd-element')],
    end() {
      tour?.complete();
      removeSheet();
    },
  };
}
