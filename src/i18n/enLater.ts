/** The English texts of what opens later; their type is the contract for other languages. */
import { drawer } from './en/drawer.ts';
import { help } from './en/help.ts';
import { problems } from './en/problems.ts';

export const enLater = { drawer, help, problems };
