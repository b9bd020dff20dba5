/** The English texts of what opens later; their type is the contract for other languages. */
import { actors } from './en/actors.ts';
import { cite } from './en/cite.ts';
import { actsList } from './en/actsList.ts';
import { commands } from './en/commands.ts';
import { downloads } from './en/downloads.ts';
import { drawer } from './en/drawer.ts';
import { help } from './en/help.ts';
import { panels } from './en/panels.ts';
import { problems } from './en/problems.ts';
import { release } from './en/release.ts';
import { readout } from './en/readout.ts';
import { share } from './en/share.ts';
import { studies } from './en/studies.ts';
import { summaries } from './en/summaries.ts';
import { tables } from './en/tables.ts';

export const enLater = {
  actors,
  cite,
  actsList,
  commands,
  downloads,
  drawer,
  help,
  panels,
  problems,
  readout,
  release,
  share,
  studies,
  summaries,
  tables,
};
