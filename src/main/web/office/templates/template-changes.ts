import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../admin/change-table.js';
import type { Line } from '../admin/change-table.js';
import type { Content } from '../admin/policy-content.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { allTexts, deliveredTexts } from './texts.js';
import type { Texts } from './texts.js';
import { t } from './words.js';
import { WORDED, templateName } from './words/names.js';

/// Which templates a draft words otherwise, and how.
@customElement('template-changes')
export class TemplateChanges extends LitElement {
  static override styles = base;

  @property({ attribute: false }) inForce: Content = {};
  @property({ attribute: false }) draft: Content = {};

  private readonly delivered = new Loaded(this, deliveredTexts);

  protected override render() {
    return this.delivered.show(
      (delivered) =>
        html`<change-table
          .lines=${linesOf(allTexts(delivered, this.inForce), allTexts(delivered, this.draft))}
        ></change-table>`,
    );
  }
}

function linesOf(before: Texts, after: Texts): Line[] {
  return WORDED.flatMap((template) =>
    (['chinese', 'english'] as const)
      .map((language) => ({
        where: `${templateName(template)} · ${t(language)}`,
        before: before.get(template)?.[language] ?? '',
        after: after.get(template)?.[language] ?? '',
      }))
      .filter((line) => line.before !== line.after),
  );
}
