import { LightningElement } from 'lwc';

const plain = {
  '/s/': ['Home', 'Welcome. Choose an account type from the Accounts menu.'],
  '/s/accounts/broker': ['Broker Accounts', 'You have no broker accounts.'],
  '/s/accounts/filer': ['Filer Accounts', 'You have no filer accounts.'],
  '/s/account-search': ['Account Search', 'Enter an account name or number to search.'],
  '/s/references': ['References', 'Reference tables.'],
  '/s/reports': ['Reports', 'No reports were run.'],
};

/** A single-page site: the top bar stays, and the content below follows the address. */
export default class PortalApp extends LightningElement {
  path = location.pathname;

  connectedCallback() {
    this.follow = () => {
      this.path = location.pathname;
    };
    window.addEventListener('popstate', this.follow);
    // Links in the table are plain <a href>; handle them in the page, as the real site does.
    this.intercept = (event) => {
      const url = new URL(event.destination.url);
      if (!event.canIntercept || event.hashChange || !/^\/s\/(accounts?\/|$)/.test(url.pathname))
        return;
      event.intercept({ handler: async () => this.follow() });
    };
    globalThis.navigation?.addEventListener('navigate', this.intercept);
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this.follow);
    globalThis.navigation?.removeEventListener('navigate', this.intercept);
  }

  get isList() {
    return this.path === '/s/accounts/importer';
  }

  get isUserAccess() {
    return this.path === '/s/user-access';
  }

  get accountId() {
    return /^\/s\/account\/(\w+)/.exec(this.path)?.[1];
  }

  get title() {
    return (plain[this.path] ?? plain['/s/'])[0];
  }

  get text() {
    return (plain[this.path] ?? plain['/s/'])[1];
  }

  /** @param {string} path */
  go(path) {
    history.pushState({}, '', path);
    this.follow();
  }

  handleMenu(event) {
    this.go(event.detail.value);
  }

  goHome() {
    this.go('/s/');
  }

  goSearch() {
    this.go('/s/account-search');
  }

  goReferences() {
    this.go('/s/references');
  }
}
