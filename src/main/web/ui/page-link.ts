import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { go } from '../app/route.js';
import { base } from './base.js';

/// A link to another page of the console, which is there without loading anything again.
@customElement('page-link')
export class PageLink extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      :host {
        display: inline;
      }
    `,
  ];

  @property() to = '';

  protected override render() {
    return html`<a href=${this.to} @click=${this.#follow}><slot></slot></a>`;
  }

  #follow(event: MouseEvent): void {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      go(this.to);
    }
  }
}
