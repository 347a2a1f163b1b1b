package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Cloud;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartitionTest {

    /// What there is none of in China, or not as here.
    private static final Set<String> MISSING =
            Set.of(
                    "AWS::CloudFront::Distribution",
                    "AWS::WAFv2::WebACL",
                    "AWS::SES::EmailIdentity",
                    "AWS::SES::ConfigurationSet");

    @Test
    void nothing_in_china_names_the_other_partition() {
        Cloud.CHINA
                .templates()
                .stacks()
                .forEach((name, template) ->
                        // The application that changes passwords has a name in each partition.
                        assertThat(template.path("Resources").toString())
                                .as(name)
                                .doesNotContain("arn:aws:"));
    }

    @Test
    void china_is_asked_for_nothing_that_it_does_not_have() {
        assertThat(types(Cloud.CHINA)).doesNotContainAnyElementsOf(MISSING);
        assertThat(types(Cloud.EUROPE)).containsAll(MISSING);
    }

    @Test
    void files_are_where_the_partition_has_them() {
        assertThat(endpoint(Cloud.CHINA)).isEqualTo("https://s3.cn-north-1.amazonaws.com.cn");
        assertThat(endpoint(Cloud.EUROPE)).isEqualTo("https://s3.eu-central-1.amazonaws.com");
    }

    private static String endpoint(Cloud cloud) {
        return cloud.templates()
                .function("-desk")
                .at("/Environment/Variables/REDRESS_EVIDENCE_S3_ENDPOINT")
                .asText();
    }

    private static Set<String> types(Cloud cloud) {
        return cloud.templates().stacks().values().stream()
                .flatMap(stack -> stack.path("Resources").valueStream())
                .map(resource -> resource.path("Type").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
