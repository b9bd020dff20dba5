import { useEffect } from 'react';
import type { Theme } from '../state/explorer.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** Puts the theme in force on the document, where `theme/tokens.css` looks for it. */
export function useTheme(theme: Theme): void {
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const inForce = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = inForce;
  }, [inForce]);
}
