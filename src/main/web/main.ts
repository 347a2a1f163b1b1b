import './styles.css';
import './app/console-app.js';
