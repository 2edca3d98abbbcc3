import { LightningElement } from 'lwc';
import Toast from 'lightning/toast';
import { call } from 'c/calls';
import { options } from 'c/options';
import { errors, fieldOfError, labels } from 'c/texts';

const STATES = ['company', 'code', 'owner', 'authorise', 'done'];

/** The importer form: five states at one address. */
export default class ImporterForm extends LightningElement {
  labels = labels;
  /** Empty until the server has reported this visitor's state. */
  state = '';
  busy = true;
  error = '';
  expiresAt = 0;
  company = {};
  owner = {};
  /** Counts restarts. A new number makes the framework create every state's elements again. */
  generation = 0;

  async connectedCallback() {
    const session = await call('session');
    this.company = session.company;
    this.busy = false;
    this.moveTo(session.state, session);
  }

  get title() {
    return labels.titles[this.state] ?? '';
  }

  get faces() {
    const names = options.hiddenStates ? STATES : STATES.filter((name) => name === this.state);
    return names.map((name, index) => {
      const away = name !== this.state;
      return {
        key: `${name}-${this.generation}`,
        // Sites hide elements in more than one way, so this uses both.
        hidden: away && index % 2 === 0,
        style: away && index % 2 === 1 ? 'display: none' : undefined,
        isCompany: name === 'company',
        isCode: name === 'code',
        isOwner: name === 'owner',
        isAuthorise: name === 'authorise',
        isDone: name === 'done',
      };
    });
  }

  /** @param {string} state @param {{ secondsLeft?: number }} [answer] */
  moveTo(state, answer = {}) {
    this.state = state;
    this.error = '';
    this.expiresAt = state === 'code' ? Date.now() + answer.secondsLeft * 1000 : 0;
  }

  startOver() {
    this.company = {};
    this.generation += 1;
    this.moveTo('company');
    call('restart', {}).catch(() => {});
  }

  handleExpired() {
    this.startOver();
    this.fail('expired');
  }

  /** @param {string} code a key of the error texts */
  fail(code) {
    const message = errors[code];
    if (options.errors === 'toast') {
      Toast.show({ label: message, variant: 'error', mode: 'sticky' }, this);
    } else if (options.errors === 'inline' && this.face?.setError(fieldOfError[code], message)) {
      this.error = '';
    } else {
      this.error = message;
    }
  }

  get face() {
    return this.template.querySelector(
      { company: 'c-company-info', code: 'c-verify-code' }[this.state] ?? 'c-none',
    );
  }

  /** @param {string} name @param {object} body @param {(answer: any) => void} then */
  async ask(name, body, then) {
    this.busy = true;
    this.error = '';
    try {
      const answer = await call(name, body);
      this.busy = false;
      if (answer.error) this.fail(answer.error);
      else then(answer);
    } catch {
      this.busy = false;
      this.error = 'Something went wrong. Try again later.';
    }
  }

  handleCompany(event) {
    const { solved, ...company } = event.detail;
    if (!solved) {
      this.fail('captcha');
      return;
    }
    this.ask('company', company, (answer) => {
      this.company = company;
      this.moveTo('code', answer);
    });
  }

  async handleCode(event) {
    await this.ask('code', event.detail, (answer) => {
      if (answer.expired) this.handleExpired();
      else this.moveTo('owner');
    });
  }

  handleOwner(event) {
    this.owner = event.detail;
    this.moveTo('authorise');
  }

  handleSubmit() {
    this.ask('submit', this.owner, (answer) => {
      if (answer.expired) this.handleExpired();
      else this.moveTo('done');
    });
  }
}
