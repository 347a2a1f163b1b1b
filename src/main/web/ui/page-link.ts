import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { follow } from '../app/route.js';
import { base } from './base.js';

/// A link to another page of the console, which is there without loading anything again. One that stands
/// by itself is `roomy`: large enough to touch.
@customElement('page-link')
export class PageLink extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      :host {
        display: inline;
      }
      :host([roomy]) a {
        display: inline-block;
        line-height: 24px;
      }
    `,
  ];

  @property() to = '';

  protected override render() {
    return html`<a href=${this.to} @click=${(event: Event) => follow(event, this.to)}><slot></slot></a>`;
  }
}
