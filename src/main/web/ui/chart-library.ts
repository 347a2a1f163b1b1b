import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/// The parts of the library that the console draws with.
use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

export { init };
