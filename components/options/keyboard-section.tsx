import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useShowError } from '../hooks/use-show-error';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';

/** The commands of the manifest. Texts: `options.keyboard.names.<text>`. */
const commands = [
  { name: 'focus-bar', text: 'bar' },
  { name: 'open-side', text: 'side' },
  // Firefox's own command for its sidebar.
  { name: '_execute_sidebar_action', text: 'side' },
] as const;

/** The keyboard commands with their present keys, and the way to the browser's page for them. */
export function KeyboardSection() {
  const { t } = useTexts();
  const fail = useShowError();
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    const look = async () => {
      const all = await browser.commands.getAll();
      setKeys(new Map(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? ''])));
    };
    const onLook = () => void look().catch(fail);
    onLook();
    // They are changed on another page.
    addEventListener('focus', onLook);
    return () => removeEventListener('focus', onLook);
  }, [fail]);

  return (
    <Section title={t('options.keyboard.title')}>
      <ul className="short-list">
        {commands
          .filter(({ name }) => keys.has(name))
          .map(({ name, text }) => (
            <li key={name}>
              <strong>{keys.get(name) || t('options.keyboard.none')}</strong>{' '}
              <span>{t(`options.keyboard.names.${text}`)}</span>
            </li>
          ))}
      </ul>
      <div className="row">
        <button type="button" onClick={() => void openKeys().catch(fail)}>
          {t('options.keyboard.change')}
        </button>
      </div>
    </Section>
  );
}

/** Opens the browser's page for keys. Firefox has a function for it, and lets nobody open it by address. */
async function openKeys(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
