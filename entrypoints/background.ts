import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../lib/background/alarms';
import { lookAtClocks } from '../lib/background/clocks';
import { onCommand } from '../lib/background/commands';
import { handle } from '../lib/background/message-handler';
import { injectIntoOpenPages } from '../lib/background/inject';
import { onInstalled } from '../lib/background/installed';
import { openFrom } from '../lib/background/notifications';
import { takePolicy } from '../lib/background/policy';
import { noteError, watchForErrors } from '../lib/background/problems';
import { tellUnsaved } from '../lib/background/failed-writes';
import { closeToContentScripts, updateWaits } from '../lib/storage';

/**
 * The background worker. Every listener is registered synchronously, or the browser would not wake
 * the worker for it. It does not listen to tab events, because they would wake it for every tab of
 * the user.
 *
 * A classic script rather than a module: Chromium caches the compiled code of such a worker between
 * starts. Also, a module would share chunks with the pages, which contain much that the worker
 * never runs.
 */
export default defineBackground({
  main() {
    watchForErrors();
    browser.runtime.onMessage.addListener((body, sender, answer) => {
      const answered = handle(body, sender);
      if (!answered) return false;
      answered.then(answer, (error: unknown) => {
        // Send an empty answer even so. The page then asks again by itself.
        answer(undefined);
        void noteError(error);
      });
      return true;
    });
    onAlarm(() => void lookAtClocks());
    tellUnsaved();
    browser.notifications.onClicked.addListener((id) => void openFrom(id));
    browser.commands.onCommand.addListener(onCommand);
    // Fires only when this browser or another machine writes to sync storage.
    browser.storage.sync.onChanged.addListener(() => void lookAtClocks());
    browser.storage.managed.onChanged.addListener(() => void takePolicy());
    browser.runtime.onInstalled.addListener(onInstalled);
    // Restores the hints on open pages without a reload, which would lose what was typed.
    browser.permissions.onAdded.addListener(() => void injectIntoOpenPages());
    // Only makes the browser start the worker at startup. Starting is all it needs to do.
    browser.runtime.onStartup.addListener(() => undefined);
    browser.runtime.onUpdateAvailable.addListener(() => {
      void updateWaits.update(() => true).then(lookAtClocks);
    });

    void takePolicy();
    void closeToContentScripts();
    void lookAtClocks();
  },
});
