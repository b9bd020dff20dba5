/** Every English text of the app; its type is the contract for other languages. */
import { app } from './en/app.ts';
import { casualties } from './en/casualties.ts';
import { common } from './en/common.ts';
import { data } from './en/data.ts';
import { diplomacy } from './en/diplomacy.ts';
import { drawer } from './en/drawer.ts';
import { filters } from './en/filters.ts';
import { network } from './en/network.ts';
import { url } from './en/url.ts';

export const en = { app, casualties, common, data, diplomacy, drawer, filters, network, url };
