import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import { BOOKS } from '../registers/books.js';
import { may } from '../registers/may.js';
import './waiting-card.js';
import './refused-card.js';
import { t } from './words.js';

/// What waits for the reader, register by register, of those that they may read.
@customElement('to-do-page')
export class ToDoPage extends LitElement {
  static override styles = [
    base,
    css`
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr));
        gap: var(--gap-4);
        align-items: start;
      }
      .page {
        max-width: 1400px;
      }
    `,
  ];

  protected override render() {
    const books = BOOKS.filter((book) => may(book.reads) && book.waits);
    return html`<div class="page">
      <h1>${t('title')}</h1>
      <p class="small soft">${t('lead')}</p>
      <div class="cards">
        ${books.map((book) => html`<waiting-card register=${book.name}></waiting-card>`)}
        ${may('GET /audit') ? html`<refused-card></refused-card>` : ''}
      </div>
    </div>`;
  }
}
