import { LightningElement } from 'lwc';
import { call } from 'c/calls';

export default class CbpLogin extends LightningElement {
  busy = false;
  error = '';
  asksToken = false;
  email = '';
  password = '';
  token = '';

  get title() {
    return this.asksToken ? 'Verify Your Identity' : 'Log In';
  }

  handleEmail(event) {
    this.email = event.detail.value;
  }

  handlePassword(event) {
    this.password = event.detail.value;
  }

  handleToken(event) {
    this.token = event.detail.value;
  }

  get complete() {
    return [...this.template.querySelectorAll('lightning-input')]
      .map((input) => input.reportValidity())
      .every(Boolean);
  }

  /** @param {string} name @param {object} body */
  async ask(name, body) {
    if (!this.complete) return null;
    this.busy = true;
    const answer = await call(name, body);
    this.busy = false;
    this.error = answer.error ?? '';
    return answer.error ? null : answer;
  }

  async handleLogin() {
    // The password stays in the page; the practice server does not need it.
    if (await this.ask('login', { email: this.email, right: this.password !== 'wrong' }))
      this.asksToken = true;
  }

  async handleVerify() {
    const answer = await this.ask('verify', { token: this.token });
    if (answer) location.assign(answer.url);
  }
}
