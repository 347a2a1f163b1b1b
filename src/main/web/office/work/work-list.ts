import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/state-note.js';
import { tables } from '../../ui/tables.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { t as shell } from '../../words/shell.js';
import type { AnyList, RowAction, Stretch, Tools } from './list-kind.js';
import { t } from './words.js';

const EVERY_MS = 30_000;

/// A list of work, with what can be done about each row of it. Read again every half minute, as far as
/// its reader has paged.
@customElement('work-list')
export class WorkListTable extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      td {
        vertical-align: top;
      }
      .said {
        display: block;
        min-width: 220px;
        max-width: 60ch;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      choice-box {
        width: 220px;
      }
      .buttons {
        justify-content: flex-end;
      }
    `,
  ];

  @property({ attribute: false }) list!: AnyList;
  @state() private choice = '';
  @query('form-dialog') private readonly dialog!: FormDialog;
  #pages = 1;

  private readonly rows = new Loaded(this, () => this.#read(), EVERY_MS);

  protected override render() {
    const { list } = this;
    const choices = list.choices?.() ?? [];
    return html`<section class="card stack" aria-label=${list.title()}>
        <div class="row spread wrap">
          <p class="small soft">${list.lead()}</p>
          ${choices.length > 0
            ? html`<choice-box
                label=${t('which')}
                bare
                .value=${this.choice || (choices[0]?.value ?? '')}
                .options=${choices}
                @change=${this.#chosen}
              ></choice-box>`
            : nothing}
        </div>
        ${this.rows.show((found) => this.#table(found))}
      </section>
      <form-dialog></form-dialog>`;
  }

  #table({ items, next, more }: Stretch<unknown>) {
    const { list } = this;
    if (items.length === 0) {
      return html`<state-note text=${list.none()}></state-note>`;
    }
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${list.title()}>
        <table>
          <thead>
            <tr>
              ${list.columns.map((column) => html`<th scope="col">${column.head()}</th>`)}
              ${list.actions ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(items, list.key, (row) => this.#row(row))}
          </tbody>
        </table>
      </div>
      ${next
        ? html`<div><action-button @click=${this.#further}>${shell('more')}</action-button></div>`
        : nothing}
      ${more ? html`<p class="small soft">${t('more', { n: items.length })}</p>` : nothing}`;
  }

  #row(row: unknown) {
    const { columns, actions } = this.list;
    return html`<tr>
      ${columns.map((column) => html`<td>${column.cell(row)}</td>`)}
      ${actions
        ? html`<td>
            <div class="row wrap buttons">${actions(row).map((one) => this.#button(one))}</div>
          </td>`
        : nothing}
    </tr>`;
  }

  #button({ text, label, look, run }: RowAction) {
    return html`<action-button
      look="slim ${look ?? ''}"
      label=${label}
      @click=${() => this.#act(run)}
      >${text}</action-button
    >`;
  }

  async #act(run: RowAction['run']): Promise<void> {
    const tools: Tools = {
      ask: (form) => this.dialog.ask(form),
      done: async (text) => {
        toast(text);
        await this.rows.again();
      },
    };
    try {
      await run(tools);
    } catch (failure) {
      toastProblem(failure);
      await this.rows.again();
    }
  }

  async #read(): Promise<Stretch<unknown>> {
    const { list, choice } = this;
    let found = await list.read(choice, undefined);
    for (let page = 1; page < this.#pages && found.next; page++) {
      const next = await list.read(choice, found.next);
      found = { ...next, items: [...found.items, ...next.items] };
    }
    return found;
  }

  #chosen(event: Event): void {
    this.choice = (event.target as HTMLInputElement).value;
    this.#pages = 1;
    this.rows.value = undefined;
    void this.rows.again();
  }

  #further(): void {
    this.#pages++;
    void this.rows.again();
  }
}
