package org.nastavnik.pairing;

import java.util.Arrays;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The assignment of greatest total as a flow of least cost: from a source one unit to each who
 * asks, on to whoever may serve him, and through each who gives as many as he has places into a
 * sink. A side way around everybody, dearer than all pairs together, takes those for whom nobody is
 * left.
 */
public final class BestPairs {

    public static final int NEVER = -1;
    public static final int NOBODY = -1;

    private static final int MOST = 100;

    private final int[][] points;
    private final int[] places;
    private final int source;
    private final int sink;
    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

    private BestPairs(int[][] points, int[] places) {
        this.points = points;
        this.places = places;
        this.source = points.length + places.length;
        this.sink = source + 1;
    }

    /**
     * @param points of each who asks with each who gives, 0 to 100 or {@link #NEVER}
     * @param places how many each who gives can take
     * @return who serves each who asks, or {@link #NOBODY}
     */
    public static int[] of(int[][] points, int[] places) {
        return points.length == 0 ? new int[0] : new BestPairs(points, places).found();
    }

    private int[] found() {
        for (int vertex = 0; vertex <= sink; vertex++) {
            graph.addVertex(vertex);
        }
        for (int asks = 0; asks < points.length; asks++) {
            way(source, asks, 0);
            for (int gives = 0; gives < places.length; gives++) {
                if (points[asks][gives] != NEVER && places[gives] > 0) {
                    way(asks, points.length + gives, MOST - points[asks][gives]);
                }
            }
        }
        for (int gives = 0; gives < places.length; gives++) {
            way(points.length + gives, sink, 0);
        }
        way(source, sink, (MOST + 1.0) * points.length);
        return read(flow());
    }

    private void way(int from, int to, double cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), cost);
    }

    private Map<DefaultWeightedEdge, Double> flow() {
        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem =
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph, this::supply, this::width, way -> 0);
        return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(problem)
                .getFlowMap();
    }

    private int supply(int vertex) {
        return vertex == source ? points.length : vertex == sink ? -points.length : 0;
    }

    private int width(DefaultWeightedEdge way) {
        if (graph.getEdgeTarget(way) != sink) {
            return 1;
        }
        int from = graph.getEdgeSource(way);
        return from == source ? points.length : places[from - points.length];
    }

    private int[] read(Map<DefaultWeightedEdge, Double> flow) {
        int[] found = new int[points.length];
        Arrays.fill(found, NOBODY);
        flow.forEach(
                (way, amount) -> {
                    int from = graph.getEdgeSource(way);
                    if (amount > 0.5 && from < points.length) {
                        found[from] = graph.getEdgeTarget(way) - points.length;
                    }
                });
        return found;
    }
}
