import { catalog } from '../catalog.ts';
import { packMarket } from '../features/market/market-data.ts';
import { marketOf } from '../features/market/market.ts';

/** What the market page counts anew when it is filtered. */
export const GET = (): Response => Response.json(packMarket(catalog, marketOf(catalog)));
