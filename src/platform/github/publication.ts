import { formatTrouble, type Trouble } from '../../model/answer.ts';

/** What became of something that was to be shown on GitHub. Not being able to show a verdict never changes it. */
export type Publication =
  | {
      readonly published: true;
      readonly id: number;
      /** The page that shows it. */
      readonly url: string | null;
      readonly change: 'created' | 'updated' | 'unchanged';
    }
  /** `advice` says why and what to do; null where there was nothing to publish. */
  | { readonly published: false; readonly advice: string | null };

export function unpublished(what: string, trouble: Trouble): Publication {
  return { published: false, advice: `The ${what} could not be written: ${formatTrouble(trouble)}` };
}
