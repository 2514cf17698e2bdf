package dev.rowan.tasks.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where everything stands, as the layout library has it.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes each with the upper left corner
 * @param ties each with the corners of its line
 */
record Placement(double width, double height, List<PlacedBox> boxes, List<PlacedTie> ties) {
    private static final double BETWEEN_BOXES = 34;
    private static final double BETWEEN_LAYERS = 46;
    private static final double LINE_TO_BOX = 26;
    private static final double BETWEEN_LINES = 14;
    private static final double SHAPE = 1.5;

    record Point(double x, double y) {}

    record PlacedBox(Box box, Point at, double width, double height) {}

    /** The line begins at the one that is led to. */
    record PlacedTie(Tie tie, List<Point> line, Point label) {}

    static Placement of(Chart chart) {
        ElkNode graph = graph();
        Map<String, ElkNode> nodes = new HashMap<>();
        chart.boxes().forEach(box -> nodes.put(box.name(), node(graph, box)));
        List<ElkEdge> edges = chart.ties().stream().map(tie -> edge(tie, nodes)).toList();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<PlacedBox> boxes = new ArrayList<>();
        chart.boxes().forEach(box -> boxes.add(placed(box, Objects.requireNonNull(nodes.get(box.name())))));
        List<PlacedTie> ties = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            ties.add(placed(chart.ties().get(i), edges.get(i)));
        }
        return new Placement(graph.getWidth(), graph.getHeight(), boxes, ties);
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.ASPECT_RATIO, SHAPE);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(Metrics.MARGIN));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(CoreOptions.SPACING_NODE_SELF_LOOP, LINE_TO_BOX);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINE_TO_BOX);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Box box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(Metrics.width(box), Metrics.height(box));
        return node;
    }

    private static ElkEdge edge(Tie tie, Map<String, ElkNode> nodes) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(tie.one()), nodes.get(tie.other()));
        ElkLabel label = ElkGraphUtil.createLabel(tie.label(), edge);
        label.setDimensions(Metrics.text(tie.label()) + Metrics.PADDING, Metrics.LABEL_HEIGHT);
        return edge;
    }

    private static PlacedBox placed(Box box, ElkNode node) {
        return new PlacedBox(box, new Point(node.getX(), node.getY()), node.getWidth(), node.getHeight());
    }

    private static PlacedTie placed(Tie tie, ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> line = new ArrayList<>();
        line.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> line.add(new Point(bend.getX(), bend.getY())));
        line.add(new Point(section.getEndX(), section.getEndY()));
        ElkLabel label = edge.getLabels().get(0);
        Point middle = new Point(label.getX() + label.getWidth() / 2, label.getY() + label.getHeight() / 2);
        return new PlacedTie(tie, line, middle);
    }
}
