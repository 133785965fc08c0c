import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '../../shared/style/tokens.css';
import './style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer';

const place = document.getElementById('explorer');
if (!place) throw new Error('index.html has no element with the id "explorer"');
createRoot(place).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
