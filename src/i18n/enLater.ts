/** The English texts of what opens later; their type is the contract for other languages. */
import { actors } from './en/actors.ts';
import { commands } from './en/commands.ts';
import { drawer } from './en/drawer.ts';
import { help } from './en/help.ts';
import { problems } from './en/problems.ts';
import { readout } from './en/readout.ts';

export const enLater = { actors, commands, drawer, help, problems, readout };
