import { waits } from '../../lib/storage';
import { openWaits } from '../../lib/waits';
import { nameOfWait } from '../../lib/waits/name';
import { useNow } from '../hooks/use-now';
import { useStored } from '../hooks/use-stored';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { ToWaits } from './to-waits';
import { WaitState } from './wait-state';

/** The wait that ends first, in short. Renders nothing if there is none. */
export function NextWait() {
  const { t } = useTexts();
  const all = useStored(waits);
  const now = useNow(60_000, 0, all);
  const open = openWaits(all ?? []);
  const [first] = open;
  if (!first) return null;
  return (
    <Section title={t('waiting.short', { count: open.length })}>
      <p>
        <strong>{nameOfWait(first, t)}</strong> · <WaitState wait={first} now={now} />
      </p>
      <p className="soft">
        <ToWaits />
      </p>
    </Section>
  );
}
