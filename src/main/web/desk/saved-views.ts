import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/text-box.js';
import type { TextBox } from '../ui/text-box.js';
import { toast } from '../ui/toast.js';
import { QUEUE, dropView, saveView, savedViews } from './case-view.js';
import type { CaseView, SavedView } from './case-view.js';
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
  @state() private views: SavedView[] = savedViews();
  @state() private name = '';

  protected override render() {
    return html`
      <ul class="row wrap" aria-label=${t('views')}>
        ${this.views.map(
          (saved) =>
            html`<li class="row">
              <action-button look="slim" @click=${() => this.#pick(saved.view)}
                >${saved.name}</action-button
              ><action-button
                look="slim quiet"
                label=${t('view.drop', { name: saved.name })}
                @click=${() => (this.views = dropView(saved.name))}
                >✕</action-button
              >
            </li>`,
        )}
      </ul>
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

  #pick(view: CaseView): void {
    this.dispatchEvent(new CustomEvent('view', { detail: view }));
  }

  #save(event: Event): void {
    event.preventDefault();
    if (this.name.trim()) {
      this.views = saveView({ name: this.name.trim(), view: this.view });
      this.name = '';
      toast(t('view.saved'));
    }
  }
}
