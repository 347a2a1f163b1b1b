import { LitElement, css, html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { go } from '../../app/route.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import '../../ui/page-link.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { BOOKS, described } from './books.js';
import type { Book } from './books.js';
import { may } from './may.js';
import { formOf } from './step-form.js';
import { taken } from './step-taking.js';
import { t } from './words/common.js';
import { t as name } from './words.js';
import { t as opening } from './words/openings.js';

/// The registers that the reader may see, and what they may report without seeing what becomes of it.
@customElement('registers-page')
export class RegistersPage extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(260px, 1fr));
        gap: var(--gap-4);
      }
      li {
        display: grid;
        gap: var(--gap-3);
        align-content: space-between;
      }
    `,
  ];

  @query('form-dialog') private readonly dialog!: FormDialog;

  protected override render() {
    const books = BOOKS.filter((book) => may(book.reads) || (book.opens && may(book.opens)));
    return html`<div class="page">
      <h1>${name('registers')}</h1>
      <p class="small soft">${t('registers.lead')}</p>
      <ul>
        ${books.map((book) => this.#card(book))}
      </ul>
      <form-dialog></form-dialog>
    </div>`;
  }

  #card(book: Book) {
    const { opens } = book;
    return html`<li class="card">
      <div class="stack">
        <h2>
          ${may(book.reads)
            ? html`<page-link to="/registers/${book.name}">${name(book.name)}</page-link>`
            : name(book.name)}
        </h2>
        <p class="small soft">${opening(book.name)}</p>
      </div>
      ${opens && may(opens)
        ? html`<div>
            <action-button look="slim" @click=${() => this.#begin(book)}
              >${opening(`${book.name}.begin` as never)}</action-button
            >
          </div>`
        : nothing}
    </li>`;
  }

  async #begin(book: Book): Promise<void> {
    try {
      const { opening: step, one, key } = await described(book.name);
      if (step) {
        this.dialog.ask(
          formOf({
            step: step as never,
            begins: {},
            refresh: () => Promise.resolve(),
            take: async (filled, idempotencyKey) => {
              const entry = await taken({ step: step as never, entry: undefined }, filled, idempotencyKey);
              toast(t('done', { step: step.title }));
              if (may(book.reads)) {
                go(`/registers/${book.name}${one ? `/${key(entry)}` : ''}`);
              }
            },
          }),
        );
      }
    } catch (failure) {
      toastProblem(failure);
    }
  }
}
