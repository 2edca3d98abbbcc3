import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../lib/background/alarms';
import { lookAtClocks } from '../lib/background/clocks';
import { onCommand } from '../lib/background/commands';
import { handle } from '../lib/background/handle';
import { injectIntoOpenPages } from '../lib/background/inject';
import { onInstalled } from '../lib/background/installed';
import { openFrom } from '../lib/background/notifications';
import { noteError, watchForErrors } from '../lib/background/problems';
import { tellUnsaved } from '../lib/background/unsaved';
import { closeToContentScripts, updateWaits } from '../lib/storage';

/**
 * The worker. Every listener is registered before it first waits, or the browser would not wake it for
 * them. It does not listen to tabs: that would wake it on every tab of the person.
 *
 * A classic script, not a module: Chromium keeps the compiled code of such a worker between starts, and it
 * shares no chunks with the pages, which hold much that it never runs.
 */
export default defineBackground({
  main() {
    watchForErrors();
    browser.runtime.onMessage.addListener((body, sender, answer) => {
      const answered = handle(body, sender);
      if (!answered) return false;
      answered.then(answer, (error: unknown) => {
        // Answered all the same, with nothing: the page then asks again by itself.
        answer(undefined);
        void noteError(error);
      });
      return true;
    });
    onAlarm(() => void lookAtClocks());
    tellUnsaved();
    browser.notifications.onClicked.addListener((id) => void openFrom(id));
    browser.commands.onCommand.addListener(onCommand);
    // Wakes the worker only when this browser or another machine wrote there.
    browser.storage.sync.onChanged.addListener(() => void lookAtClocks());
    browser.runtime.onInstalled.addListener(onInstalled);
    // Pages that are open get their hints back without a reload, which would lose what was typed.
    browser.permissions.onAdded.addListener(() => void injectIntoOpenPages());
    // Only to be started with the browser: what the start of a worker does is all there is to do.
    browser.runtime.onStartup.addListener(() => undefined);
    browser.runtime.onUpdateAvailable.addListener(() => {
      void updateWaits.update(() => true).then(lookAtClocks);
    });

    void closeToContentScripts();
    void lookAtClocks();
  },
});
