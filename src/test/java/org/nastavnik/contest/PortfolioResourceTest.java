package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.site.Problems;

class PortfolioResourceTest {

    private final Portfolio portfolio = PortfolioTest.complete();
    private Map<PortfolioPart, String> shown = Map.of();

    private PortfolioResource resource() {
        PortfolioResource resource = new PortfolioResource();
        resource.visible =
                new VisiblePortfolios() {
                    @Override
                    Portfolio ownById(long id) {
                        return portfolio;
                    }
                };
        resource.gathered =
                new GatheredParts() {
                    @Override
                    Map<PortfolioPart, String> of(Portfolio any) {
                        return new EnumMap<>(Map.of(PortfolioPart.AWARDS, "собрано"));
                    }
                };
        resource.pages = new Shown();
        return resource;
    }

    @Test
    void partThatItsAuthorHasErasedStaysErased() {
        Map<PortfolioPart, String> written = new EnumMap<>(portfolio.parts());
        written.remove(PortfolioPart.AWARDS);
        portfolio.write(written);

        resource().edit(portfolio.id());

        assertThat(shown).isEqualTo(portfolio.parts()).doesNotContainKey(PortfolioPart.AWARDS);
    }

    private final class Shown extends PortfolioPages {

        @Override
        PortfolioFormPage form(
                Portfolio any,
                Map<PortfolioPart, String> values,
                boolean stale,
                Problems problems) {
            shown = values;
            return new PortfolioFormPage(any.id(), any.version(), List.of(), List.of(), problems);
        }
    }
}
