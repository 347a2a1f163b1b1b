import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { go } from '../../app/route.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { MorePages } from '../../ui/more-pages.js';
import '../../ui/page-link.js';
import '../../ui/state-note.js';
import { toast } from '../../ui/toast.js';
import { t as shell } from '../../words/shell.js';
import { t as name } from './words.js';
import type { Name } from './words.js';
import './entry-table.js';
import { may, whoMay } from './may.js';
import type { Register } from './register.js';
import './register-filters.js';
import { firstOf, moreOf } from './register-reading.js';
import type { ListView } from './register-reading.js';
import { formOf } from './step-form.js';
import { beginsOf, taken } from './step-taking.js';
import type { Pressed } from './step-taking.js';
import { t } from './words/common.js';

/// One register: its entries, filtered and page by page, and what begins a new one.
@customElement('register-page')
export class RegisterPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 1400px;
      }
    `,
  ];

  @property() register = '';
  @state() private filters: Record<string, string> = filtersInPath();
  @query('form-dialog') private readonly dialog!: FormDialog;

  private readonly view = new Loaded(this, () => firstOf(this.register, this.filters));
  private readonly more = new MorePages<ListView>(this);

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.get('register')) {
      this.view.value = undefined;
      this.filters = filtersInPath();
      this.#again();
    }
  }

  protected override render() {
    return html`<div class="page" @step=${this.#pressed}>
      <p class="small"><page-link to="/registers">${t('back-to', { register: name('registers') })}</page-link></p>
      ${this.view.show((view) => this.#whole(view))}
      <form-dialog></form-dialog>
    </div>`;
  }

  #whole(view: ListView) {
    const { register } = view;
    return html`<div class="row spread wrap">
        <h1>${name(this.register as Name)}</h1>
        ${this.#opening(register)}
      </div>
      <p class="small soft">${register.lead}</p>
      ${this.#others(register)}
      <section class="card stack">
        ${register.filters
          ? html`<register-filters
              .filters=${register.filters}
              .values=${this.filters}
              @filters=${this.#filtered}
            ></register-filters>`
          : nothing}
        ${this.#list(view)}
      </section>`;
  }

  #opening({ opening }: Register) {
    if (!opening || !may(opening.operation)) {
      return nothing;
    }
    return html`<action-button
      look="primary"
      @click=${() => this.#ask({ step: opening as never, entry: undefined })}
      >${opening.title}</action-button
    >`;
  }

  /// What others do here.
  #others(register: Register) {
    const { opening, one, steps = [] } = register;
    const all = [...(opening ? [opening] : []), ...(one ? [] : steps)];
    return all
      .filter((step) => !may(step.operation))
      .map(
        ({ title, operation }) =>
          html`<p class="small soft">
            ${t('not-you-to', { step: title, roles: whoMay(operation, t('comma')) })}
          </p>`,
      );
  }

  #list(first: ListView) {
    const { register } = first;
    const pages = [first, ...this.more.pages];
    const rows = pages.flatMap((page) => page.rows);
    const next = pages.at(-1)?.next;
    const linked = (row: unknown) => ({
      text: register.label(row),
      to: `/registers/${this.register}/${encodeURIComponent(register.key(row))}`,
    });
    return html`${rows.length === 0
        ? html`<state-note kind="empty" text=${t('none')}></state-note>`
        : html`<entry-table
            label=${name(this.register as Name)}
            .columns=${register.columns}
            .rows=${rows}
            .named=${register.one ? linked : undefined}
            .steps=${register.one ? [] : (register.steps ?? [])}
          ></entry-table>`}
      ${first.isCut
        ? html`<p class="small soft">${t('cut', { n: rows.length })}</p>`
        : nothing}
      <div ?hidden=${!next}>
        <action-button @click=${() => this.more.add(moreOf(this.register, this.filters, next))}
          >${shell('more')}</action-button>
      </div>`;
  }

  #filtered(event: CustomEvent<Record<string, string>>): void {
    this.filters = event.detail;
    const personal = (this.view.value?.register.filters ?? []).filter((filter) => filter.personal);
    const names = personal.map(({ name }) => name);
    const shown = Object.entries(event.detail).filter(([name]) => !names.includes(name));
    const asked = new URLSearchParams(shown).toString();
    history.replaceState(null, '', location.pathname + (asked ? `?${asked}` : ''));
    this.#again();
  }

  #again(): void {
    this.more.clear();
    void this.view.again();
  }

  #pressed(event: CustomEvent<Pressed>): void {
    this.#ask(event.detail);
  }

  #ask(asked: Pressed): void {
    this.dialog.ask(
      formOf({
        step: asked.step,
        begins: beginsOf(asked),
        refresh: () => this.view.again(),
        take: async (filled, key) => {
          const entry = await taken(asked, filled, key);
          toast(t('done', { step: asked.step.title }));
          this.#show(asked, entry);
        },
      }),
    );
  }

  /// What was begun is shown at once, where it has a page.
  #show({ entry: before }: Pressed, entry: unknown): void {
    const register = this.view.value?.register;
    if (before === undefined && register?.one && entry) {
      go(`/registers/${this.register}/${encodeURIComponent(register.key(entry))}`);
    } else {
      this.#again();
    }
  }
}

function filtersInPath(): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(location.search));
}
