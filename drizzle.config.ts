import { defineConfig } from 'drizzle-kit';

// `npx drizzle-kit generate` writes the difference between the tables and the last snapshot into migrations/.
export default defineConfig({
  dialect: 'postgresql',
  schema: './schema/tables/index.ts',
  out: './migrations',
});
