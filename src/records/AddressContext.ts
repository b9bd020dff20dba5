import { createContext, useContext } from 'react';
import type { UrlContext } from '../state/urlParameters.ts';

/** What addresses may name: set around a study, which can't know the other studies. */
export const AddressContext = createContext<UrlContext | null>(null);

export function useAddressContext(): UrlContext {
  const value = useContext(AddressContext);
  if (!value) throw new Error('parts that make links stand inside a study or the strip of stories');
  return value;
}
