import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import '../ui/text-box.js';
import type { TextBox } from '../ui/text-box.js';
import { toast, toastProblem } from '../ui/toast.js';
import { QUEUE } from './case-view.js';
import type { CaseView } from './case-view.js';
import { dropView, saveView, savedViews } from './kept-views.js';
import type { SavedView } from './kept-views.js';
import { t } from './words.js';

/// Views that somebody looks at again and again. Says `view` when one is picked.
@customElement('saved-views')
export class SavedViews extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--gap-2);
      }
      form {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: var(--gap-2);
        align-items: end;
      }
    `,
  ];

  @property({ attribute: false }) view: CaseView = QUEUE;
  @state() private name = '';
  readonly #views = new Loaded<SavedView[]>(this, savedViews);

  protected override render() {
    return html`
      ${this.#views.show((views) => this.#list(views))}
      <form @submit=${this.#save} novalidate>
        <text-box
          label=${t('view.name')}
          help=${t('view.kept')}
          max="40"
          .value=${this.name}
          @change=${(e: Event) => (this.name = (e.target as TextBox).value)}
        ></text-box>
        <action-button look="slim" submits ?disabled=${!this.name.trim()}
          >${t('view.save')}</action-button
        >
      </form>
    `;
  }

  #list(views: SavedView[]) {
    return html`<ul class="row wrap" aria-label=${t('views')}>
      ${views.map(
        (saved) =>
          html`<li class="row">
            <action-button look="slim" @click=${() => this.#pick(saved.view)}
              >${saved.name}</action-button
            ><action-button
              look="slim quiet"
              label=${t('view.drop', { name: saved.name })}
              @click=${() => this.#change(() => dropView(saved.name))}
              >✕</action-button
            >
          </li>`,
      )}
    </ul>`;
  }

  #pick(view: CaseView): void {
    this.dispatchEvent(new CustomEvent('view', { detail: view }));
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const name = this.name.trim();
    if (name && (await this.#change(() => saveView({ name, view: this.view })))) {
      this.name = '';
      toast(t('view.saved'));
    }
  }

  async #change(change: () => Promise<void>): Promise<boolean> {
    try {
      await change();
      await this.#views.again();
      return true;
    } catch (failure) {
      toastProblem(failure);
      return false;
    }
  }
}
