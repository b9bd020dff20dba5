/** The texts that only embeds have: the whole page does without them. */
import { embed } from '../i18n/en/embed.ts';
import type { Language } from '../state/explorer.ts';
import { useExplorer } from '../state/explorerStore.ts';

const EMBED_TEXTS: Readonly<Record<Language, typeof embed>> = { en: embed };

/** In the language in force. */
export function useEmbedTexts(): typeof embed {
  return EMBED_TEXTS[useExplorer((store) => store.state.lang)];
}
