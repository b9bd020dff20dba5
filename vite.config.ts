import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { recordValidators } from './src/data/validatorsPlugin.ts';

export default defineConfig({
  base: './',
  plugins: [
    react({ compiler: true }),
    recordValidators(new URL('./public/data/schemas/', import.meta.url)),
  ],
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
});
